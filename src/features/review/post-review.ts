import type { IssueLocale } from '#i18n/describe-issue.ts';
import { enumerateSome } from './enumerate-some.ts';
import { code, strong } from './piece.ts';
import { say } from './review-context.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What the run of a pull request left behind, and what GitHub itself says of that run. */
export interface ReviewRun {
  /** `owner/name` */
  repository: string;
  /** Which pull request the run says that it was for: not to be believed. */
  number: number;
  /** The commit that GitHub says the run was for. */
  headSha: string;
  /** Where the run can be read. */
  url: string;
  /** Markdown, written by the code of the pull request. */
  review: string;
}

export interface Api {
  /** `https://api.github.com` */
  url: string;
  token: string;
}

interface PullRequest {
  state: string;
  changed_files: number;
  base: { sha: string };
  head: { sha: string; repo: { full_name: string } | null };
}
interface PullFile {
  filename: string;
  previous_filename?: string;
}
interface Comment {
  id: number;
  body?: string;
  user: { login: string } | null;
}

/** By it a later run finds its own comment; nobody sees it. */
const mark = '<!-- review of this proposal -->';
const author = 'github-actions[bot]';
/** A proposal of three thousand comments has other troubles. */
const mostPages = 30;
/** GitHub lists no more files of a comparison, and does not say that there are more. */
const mostFiles = 300;

/**
 * Posts the review of a pull request as one comment, which later runs renew.
 *
 * A pull request from a fork that touches nothing but the content was reviewed by our own code, for
 * its run had no other. One that touches more may have written what it liked: of that one only our
 * own warning is posted.
 *
 * @returns what was done, for the log
 */
export async function postReview(run: ReviewRun, api: Api, locale: IssueLocale): Promise<string> {
  const { repository, number, headSha } = run;
  const askPull = () => ask<PullRequest>(api, `/repos/${repository}/pulls/${number}`);
  const isStillProposed = ({ state, head }: PullRequest) =>
    state === 'open' && head.sha === headSha;
  const stale = `Nothing posted: ${headSha} is not what #${number} proposes.`;
  const pull = await askPull();
  if (!isStillProposed(pull)) return stale;

  const files = await listFiles(run, pull.base.sha, api);
  const elsewhere = files
    .flatMap(({ filename, previous_filename = filename }) => [filename, previous_filename])
    .filter((file) => !file.startsWith('content/'));
  const isWhole = files.length >= pull.changed_files && files.length < mostFiles;
  const isContentOnly = isWhole && elsewhere.length === 0;
  const isOurs = pull.head.repo?.full_name === repository;
  const body = isContentOnly || isOurs ? run.review : warn([...new Set(elsewhere)], run, locale);

  const path = `/repos/${repository}/issues/${number}/comments`;
  const comments = await askPages<Comment>(api, path);
  const own = comments.find((each) => each.user?.login === author && each.body?.includes(mark));
  // Somebody may have pushed while we asked; the run of that commit has a review of its own.
  if (!isStillProposed(await askPull())) return stale;
  const message = { body: `${mark}\n${body}\n\n<sub>\`${headSha.slice(0, 12)}\`</sub>\n` };
  if (!own) await ask(api, path, 'POST', message);
  else await ask(api, `/repos/${repository}/issues/comments/${own.id}`, 'PATCH', message);
  return `${own ? 'Renewed' : 'Posted'} the review of #${number}.`;
}

/**
 * The files of the very commit that was reviewed. Those that GitHub lists of a pull request are those
 * of its newest commit, which may be another one by the time that they are asked for.
 */
async function listFiles(
  { repository, headSha }: ReviewRun,
  base: string,
  api: Api,
): Promise<PullFile[]> {
  const compare = `/repos/${repository}/compare/${base}...${headSha}?per_page=1`;
  return (await ask<{ files?: PullFile[] }>(api, compare)).files ?? [];
}

function warn(elsewhere: readonly string[], { url }: ReviewRun, locale: IssueLocale): string {
  const context = { locale };
  const files = enumerateSome(
    elsewhere.map((file) => [code(file)]),
    context,
  );
  const summary = say(context, 'fromFork', { url: [code(url)] });
  const warning = {
    phrase: [strong(say(context, 'elsewhere', { count: elsewhere.length, files }))],
  };
  // Of a list that was cut short nobody knows what else it holds.
  const warnings = elsewhere.length > 0 ? [warning] : [];
  return writeMarkdown({ warnings, summary, sections: [] }, locale);
}

async function askPages<T>(api: Api, path: string): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const some = await ask<T[]>(api, `${path}?per_page=100&page=${page}`);
    all.push(...some);
    if (some.length < 100) break;
  }
  return all;
}

/** https://docs.github.com/rest */
async function ask<T>(
  { url, token }: Api,
  path: string,
  method = 'GET',
  body?: object,
): Promise<T> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answers ${response.status} to ${method} ${path}.`);
  return (await response.json()) as T;
}
