/** A service worker: what a test puts into the cache `made` lies at that address, for the pages below /tests/embed/made/. */
const answer = async (pathname) => {
  const made = await self.caches.open('made');
  const found = await made.match(pathname);
  const elsewhere = found?.headers.get('x-elsewhere');
  return elsewhere ? Response.redirect(elsewhere) : (found ?? new Response('', { status: 404 }));
};

addEventListener('install', () => self.skipWaiting());
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname.startsWith('/tests/embed/made/')) event.respondWith(answer(pathname));
});
