/**
 * What a test's server says at some addresses in place of its files.
 *
 * @param {Map<string, import('./page-server.mjs').Answer>} answers - by path; may change later
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const answering = (answers) => async (context, next) => {
  // Browsers ask for one by themselves, each at another time.
  const given =
    answers.get(context.path) ??
    (context.path === '/favicon.ico' ? {status: 204, body: ''} : undefined);
  if (!given) return next();
  await given.until;
  if (given.delay) await new Promise((resolve) => setTimeout(resolve, given.delay));
  if (given.body === undefined) await next();
  else context.body = given.body;
  if (given.status) context.status = given.status;
  if (given.body !== undefined && !given.headers?.['Content-Type'])
    context.type = given.type ?? 'html';
  context.set(given.headers ?? {});
  return undefined;
};
