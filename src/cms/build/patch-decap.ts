import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Mend {
  file: RegExp;
  /** What Decap says there, and what it shall say. */
  changes: readonly [found: RegExp, instead: string][];
  /** It then says words of ours, by `sayWord`. */
  saysOurs?: boolean;
}

const core = String.raw`decap-cms-core[\\/]dist[\\/]esm[\\/]`;
/**
 * Decap offers a draft that the browser kept while the record itself is still on its way, and the
 * record then takes its place: what somebody wrote is gone. Here the record comes first.
 */
const keepBackups: readonly Mend[] = [
  {
    file: new RegExp(`${core}components[\\\\/]Editor[\\\\/]Editor\\.js$`),
    changes: [
      [
        /retrieveLocalBackup\(collection, slug\);\s*if \(newEntry\) \{\s*(createEmptyDraft\([^;]+\));\s*\} else \{\s*(loadEntry\([^;]+\));\s*\}/,
        [
          'const offer = () => retrieveLocalBackup(collection, slug);',
          'Promise.resolve(newEntry ? $1 : $2).then(offer, offer);',
        ].join('\n'),
      ],
    ],
  },
  {
    file: new RegExp(`${core}actions[\\\\/]editorialWorkflow\\.js$`),
    changes: [
      [/(unpublishedEntryRedirected\(collection, slug\)\);\s*)(dispatch\(loadEntry)/, '$1await $2'],
    ],
  },
];

/** Who may not write is asked in English, whatever their language, whether to work on a copy. */
const askInTheirLanguage: Mend = {
  file: /decap-cms-backend-github[\\/]dist[\\/]esm[\\/]AuthenticationPage\.js$/,
  changes: [
    [/"Open Authoring is enabled: [^"]+"/, 'this.props.t("auth.forkNeeded")'],
    [/"Fork the repo"/, 'this.props.t("auth.fork")'],
    [/"Don't fork the repo"/, 'this.props.t("auth.forkNot")'],
  ],
};

/** Lists to pick from speak English where Decap leaves their words out. */
const pickInTheirLanguage: readonly Mend[] = [
  {
    file: /react-select[\\/]dist[\\/]Select-\w+\.esm\.js$/,
    changes: [[/return 'No options';/, "return sayWord('nothingFound');"]],
    saysOurs: true,
  },
  {
    file: /decap-cms-widget-relation[\\/]dist[\\/]esm[\\/]RelationControl\.js$/,
    changes: [[/'Loading options…'/, "sayWord('searching')"]],
    saysOurs: true,
  },
];

/** The buttons of an item in a list are pictures alone: who hears the page does not know what they do. */
const nameButtons: Mend = {
  file: /decap-cms-ui-default[\\/]dist[\\/]esm[\\/]ListItemTopBar\.js$/,
  changes: [
    [
      /onClick: onCollapseToggle,/,
      "$& 'aria-expanded': !collapsed, 'aria-label': sayWord(collapsed ? 'unfold' : 'fold'),",
    ],
    [/onClick: onRemove,/, "$& 'aria-label': sayWord('remove'),"],
  ],
  saysOurs: true,
};

/**
 * Hints are plain words. Decap would read Markdown in them, with an old reader of its own that weighs
 * more than ours.
 */
const showHintsAsTheyAre: Mend = {
  file: new RegExp(
    `${core}components[\\\\/]Editor[\\\\/]EditorControlPane[\\\\/]EditorControl\\.js$`,
  ),
  changes: [
    [/import ReactMarkdown from 'react-markdown';/, ''],
    [/import gfm from 'remark-gfm';/, ''],
    [/_jsx\(ReactMarkdown, \{[\s\S]*?children: fieldHint\s*\}\)/, 'fieldHint'],
  ],
};

const mends = [
  ...keepBackups,
  askInTheirLanguage,
  ...pickInTheirLanguage,
  nameButtons,
  showHintsAsTheyAre,
];
const words = join(import.meta.dirname, '../words.ts');

/** Mends Decap where it loses what somebody wrote, is silent, or speaks a language that they did not choose. */
export function patchDecap(): Plugin {
  return {
    name: 'mend-decap',
    transform(code, id) {
      const mend = mends.find(({ file }) => file.test(id));
      if (!mend) return null;
      const mended = mend.changes.reduce((text, [found, instead]) => {
        const changed = text.replace(found, instead);
        if (changed === text) throw new Error(`Decap has changed: see mend-decap.ts for ${id}.`);
        return changed;
      }, code);
      const ours = mend.saysOurs ? `import { sayWord } from ${JSON.stringify(words)};\n` : '';
      return { code: ours + mended, map: null };
    },
  };
}
