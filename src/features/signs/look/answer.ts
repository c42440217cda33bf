import { z } from 'zod';

/** What came of one look at an address, before anybody judges it. One of these is there. */
export const answerSchema = z.strictObject({
  /** The HTTP status at the end of all redirections within the site. */
  status: z.int().optional(),
  /** The other site that it leads to; nobody went there. */
  leads: z.string().optional(),
  /** The site asks robots to stay away. */
  robots: z.literal(true).optional(),
  /** Whether the domain takes mail. */
  mail: z.boolean().optional(),
  /** The code of what went wrong, as Node names it. */
  error: z.string().optional(),
});

export type LookAnswer = z.infer<typeof answerSchema>;
