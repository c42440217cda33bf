declare module 'decap-server/dist/middlewares.js' {
  const decapServer: {
    /** Decap’s answers over the git repository that `GIT_REPO_DIRECTORY` names. */
    registerLocalGit(app: object, options?: { logLevel?: string }): Promise<void>;
  };
  export default decapServer;
}
declare module 'express' {
  export default function express(): import('node:http').RequestListener;
}
