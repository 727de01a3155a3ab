/** The first script of a page in a test: keeps what the console, policies and Samverka said there, for page.ts to read. */
{
  const recorded = (window.recorded = {
    warnings: [],
    errors: [],
    violations: [],
    loads: [],
    problems: [],
    longest: 0,
    /** The children of every element with an id, as the parser left them. */
    children: {},
    changed: () => {},
  });
  const keep = (list, entry) => {
    list.push(entry);
    recorded.changed();
  };
  console.warn = (...words) => keep(recorded.warnings, words.join(' '));
  console.error = (...words) => keep(recorded.errors, words.join(' '));
  addEventListener(
    'error',
    ({ message, target }) => keep(recorded.errors, message || `not loaded: ${target.src || target.href}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => keep(recorded.errors, String(reason)));
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, sample }) =>
      keep(recorded.violations, [violatedDirective, blockedURI, sourceFile, sample].join(' ')),
  );
  document.addEventListener('samverka-load', ({ target, detail }) =>
    keep(recorded.loads, { target, ...detail }),
  );
  document.addEventListener('samverka-error', ({ target, detail }) =>
    keep(recorded.problems, { target, ...detail }),
  );
  // Before the scripts that are deferred.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const element of document.querySelectorAll('[id]'))
      recorded.children[element.id] = [...element.childNodes];
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorded.longest = Math.max(recorded.longest, duration);
  }).observe({ type: 'longtask' });
}
