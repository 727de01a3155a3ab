/** Another script of the site, which comes after Samverka's and has to work whatever becomes of that. */
window.siteWorks = true;
