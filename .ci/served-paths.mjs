/** What the servers of this repository show of it: the demo and what is built, and nothing else that happens to lie here. */

/**
 * Whether an address lies in one of the folders, whatever way it is written.
 * @param url as a request has it, with its query.
 * @param folders as `['demo', 'dist']`.
 */
export function isServed(url, folders) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return false;
  }
  const [root, folder = '', ...rest] = path.split('/');
  const isPlain = [folder, ...rest].every((part) => !part.startsWith('.') && !/[\\\0]/.test(part));
  return root === '' && folders.includes(folder) && rest.length > 0 && isPlain;
}

/** For a server's chain: leads from the root to the demo, and answers 404 for what is not served. */
export const onlyServed = (folders) => (request, response, next) => {
  if (request.url === '/') response.writeHead(302, { Location: '/demo/' }).end();
  else if (isServed(request.url, folders)) next();
  else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here: see /demo/.\n');
};
