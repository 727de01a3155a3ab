/** A service worker: what a test puts into the cache `made` lies at that address, for the pages below /tests/embed/made/. */
addEventListener('install', () => self.skipWaiting());
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname.startsWith('/tests/embed/made/'))
    event.respondWith(
      self.caches
        .open('made')
        .then(async (made) => (await made.match(pathname)) ?? new Response('', { status: 404 })),
    );
});
