import type { ReactNode } from 'react';
import type { PlainCollection } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import {
  listOwnFigures,
  listProjectsOf,
  type OwnedFigure,
} from '#features/programmes/gather-figures.ts';
import { groupFigures } from '#features/programmes/group-figures.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import type { Programme } from '#model/programmes.ts';
import type { Project } from '#model/projects.ts';
import { describeBrief } from '#site/views/card-model.ts';
import { JoinedTexts, Localized, langOf } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { ResultFigures } from '#site/views/result-figures.tsx';
import { Section } from '#site/views/section.tsx';
import { FigureChart, sourceHrefOf } from './figure-chart.tsx';

/** What the page of a programme or a project says of figures beyond its own results; nothing of other records. */
export function figuresOf(
  collection: PlainCollection,
  record: object,
  directory: Directory,
  context: RenderContext,
): ReactNode {
  if (collection === 'programmes')
    return (
      <ProgrammeFigures programme={record as Programme} directory={directory} context={context} />
    );
  if (collection !== 'projects') return;
  const project = record as Project;
  const figures = listOwnFigures({ collection, owner: project });
  return <FigureCharts figures={figures} page={project} locale={context.locale} />;
}

/** Whether records of a collection stand with their figures on the page, and need not stand beside it. */
export function standWithFigures(on: PlainCollection, collection: PlainCollection): boolean {
  return on === 'programmes' && collection === 'projects';
}

/** What each project of a programme reports, with its source, and what can be compared of it. */
function ProgrammeFigures({
  programme,
  directory,
  context,
}: {
  programme: Programme;
  directory: Directory;
  context: RenderContext;
}) {
  const { locale } = context;
  const projects = listProjectsOf(directory, programme.id);
  const figures = [
    ...listOwnFigures({ collection: 'programmes', owner: programme }),
    ...projects.flatMap((owner) => listOwnFigures({ collection: 'projects', owner })),
  ];
  return (
    <>
      {projects.length > 0 && (
        <Section title={t(locale, 'figures.projects')} locale={locale}>
          <ul className="project-figures">
            {projects.map((project) => {
              const { href, title, meta } = describeBrief('projects', project, context);
              return (
                <li key={project.id}>
                  <h3>
                    <a href={href} {...langOf(title, locale)}>
                      {title.text}
                    </a>
                  </h3>
                  <p className="soft">
                    <JoinedTexts of={meta} on={locale} />
                  </p>
                  {project.results ? (
                    <ResultFigures
                      results={project.results}
                      look="figure-lines"
                      context={context}
                      sourceHref={(result) =>
                        sourceHrefOf(
                          { result, collection: 'projects', owner: project },
                          programme,
                          locale,
                        )
                      }
                    />
                  ) : (
                    <p className="soft">
                      <Localized of={t(locale, 'figures.none')} on={locale} />
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <FigureCharts figures={figures} page={programme} locale={locale} />
    </>
  );
}

/** Nothing where no two figures are of one kind. */
function FigureCharts({
  figures,
  page,
  locale,
}: {
  figures: readonly OwnedFigure[];
  page: Programme | Project;
  locale: Locale;
}) {
  const groups = groupFigures(figures);
  if (groups.length === 0) return null;
  return (
    <Section title={t(locale, 'figures.compared')} locale={locale}>
      {groups.map((group, at) => (
        <FigureChart key={at} group={group} page={page} locale={locale} />
      ))}
    </Section>
  );
}
