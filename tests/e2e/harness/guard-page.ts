import type { Page } from '@playwright/test';

/** Watches a page and collects what must never happen: traffic that leaves this machine, errors, breaches of the content security policy. */
export function guardPage(page: Page): string[] {
  const breaches: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = ['data:', 'blob:'].includes(url.protocol) || url.hostname === '127.0.0.1';
    if (!isLocal) breaches.push(`A request left this machine: ${request.url()}`);
  });
  page.on('pageerror', (error) => breaches.push(`An error on the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') breaches.push(`An error in the console: ${message.text()}`);
    if (message.text().includes('Content Security Policy')) breaches.push(message.text());
  });
  return breaches;
}
