import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { postReview } from './post-review.ts';

const sha = 'a'.repeat(40);
const base = 'b'.repeat(40);

/** As much of GitHub as posting takes: one pull request, its files, its comments. */
interface Fake {
  pull: {
    state: string;
    changed_files: number;
    base: { sha: string };
    head: { sha: string; repo: { full_name: string } };
  };
  files: { filename: string; previous_filename?: string }[];
  comments: { id: number; body: string; user: { login: string } }[];
  posted: { method: string; url: string; body: string }[];
  /** What somebody does while we ask: called before each answer. */
  meanwhile: (pathname: string) => void;
}
let fake: Fake;
let server: Server;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method = 'GET', url = '' } = request;
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const start = (Number(searchParams.get('page') ?? 1) - 1) * 100;
    fake.meanwhile(pathname);
    const answers: Record<string, unknown> = {
      '/repos/twiza/twiza/pulls/7': fake.pull,
      // Of the commit that was reviewed, whatever the pull request proposes by now.
      [`/repos/twiza/twiza/compare/${base}...${sha}`]: { files: fake.files.slice(0, 300) },
      '/repos/twiza/twiza/issues/7/comments': fake.comments.slice(start, start + 100),
    };
    if (method !== 'GET') {
      const { body } = (await json(request)) as { body: string };
      fake.posted.push({ method, url: pathname, body });
    }
    const answer = method === 'GET' ? answers[pathname] : {};
    response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  const head = { sha, repo: { full_name: 'nour/twiza' } };
  fake = {
    pull: { state: 'open', changed_files: 1, base: { sha: base }, head },
    files: [{ filename: 'content/associations/khotwa.yaml' }],
    comments: [
      { id: 1, body: '<!-- review of this proposal --> not ours', user: { login: 'nour' } },
    ],
    posted: [],
    meanwhile: () => {},
  };
});

function post(review = 'Two records changed.\n'): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const url = 'https://github.example/run/1';
  const run = { repository: 'twiza/twiza', number: 7, headSha: sha, url, review };
  return postReview(run, { url: `http://127.0.0.1:${port}`, token: 'token' }, 'en');
}

describe('postReview', () => {
  it('posts the review of a proposal that touches nothing but content', async () => {
    expect(await post()).toBe('Posted the review of #7.');
    expect(fake.posted).toEqual([
      {
        method: 'POST',
        url: '/repos/twiza/twiza/issues/7/comments',
        body: '<!-- review of this proposal -->\nTwo records changed.\n\n\n<sub>`aaaaaaaaaaaa`</sub>\n',
      },
    ]);
  });

  it('renews its own comment, however many others there are', async () => {
    const others = Array.from({ length: 150 }, (_, id) => ({
      id,
      body: 'Hello',
      user: { login: 'nour' },
    }));
    const own = {
      id: 900,
      body: '<!-- review of this proposal -->\nOld',
      user: { login: 'github-actions[bot]' },
    };
    fake.comments = [...others, own];
    expect(await post()).toBe('Renewed the review of #7.');
    expect(fake.posted).toMatchObject([
      { method: 'PATCH', url: '/repos/twiza/twiza/issues/comments/900' },
    ]);
  });

  it.each([
    [{ filename: 'src/features/review/write-text.ts' }, 'src/features/review/write-text.ts'],
    [{ filename: 'content/x.yaml', previous_filename: 'package.json' }, 'package.json'],
  ])('posts its own warning in place of what the code of a fork wrote: %j', async (file, named) => {
    fake.files.push(file);
    fake.pull.changed_files = 2;
    await post('@everyone all is well');
    const [{ body } = { body: '' }] = fake.posted;
    expect(body).not.toContain('everyone');
    expect(body).toContain('⚠️ <strong>This change also touches a file that is not content');
    expect(body).toContain(`\`${named}\``);
    expect(body).toContain('`https://github.example/run/1`');
  });

  it.each(['/compare/', '/comments'])(
    'posts nothing when another commit was pushed while it asked for %s',
    async (part) => {
      fake.files.push({ filename: 'src/a.ts' });
      fake.meanwhile = (pathname) => {
        if (!pathname.includes(part)) return;
        fake.pull.head.sha = 'c'.repeat(40);
      };
      expect(await post('@everyone all is well')).toContain('Nothing posted');
      expect(fake.posted).toEqual([]);
    },
  );

  it('takes the files of the commit that was reviewed, though another was there for a moment', async () => {
    fake.files.push({ filename: 'src/a.ts' });
    fake.meanwhile = (pathname) => {
      const isFor = pathname.includes('/compare/');
      fake.pull.head.sha = isFor ? 'c'.repeat(40) : sha;
    };
    await post('@everyone all is well');
    expect(fake.posted[0]?.body).not.toContain('everyone');
    expect(fake.posted[0]?.body).toContain('`src/a.ts`');
  });

  it('trusts no list of as many files as GitHub lists at most', async () => {
    fake.files = Array.from({ length: 400 }, (_, id) => ({
      filename: `content/skills/${id}.yaml`,
    }));
    fake.pull.changed_files = 300;
    await post('All is well');
    expect(fake.posted[0]?.body).not.toContain('All is well');
  });

  it('trusts no list of files that GitHub cut short', async () => {
    fake.pull.changed_files = 5000;
    await post('All is well');
    const [{ body } = { body: '' }] = fake.posted;
    expect(body).not.toContain('All is well');
    expect(body).toContain('https://github.example/run/1');
  });

  it('posts the whole review of whoever may write to the repository anyway', async () => {
    fake.files.push({ filename: 'src/a.ts' });
    fake.pull.head.repo.full_name = 'twiza/twiza';
    await post();
    expect(fake.posted[0]?.body).toContain('Two records changed.');
  });

  it.each([
    [
      'another commit',
      () => {
        fake.pull.head.sha = 'b'.repeat(40);
      },
    ],
    [
      'a closed proposal',
      () => {
        fake.pull.state = 'closed';
      },
    ],
  ])('posts nothing to %s', async (_, change) => {
    change();
    expect(await post()).toContain('Nothing posted');
    expect(fake.posted).toEqual([]);
  });
});
