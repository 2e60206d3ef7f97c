const storageKey = 'leidraad.token';

/** Where the token of this launch is kept, so that reloading the page works: the tab's own storage, gone with the tab. */
export interface TokenStore {
  read(): string | undefined;
  keep(token: string): void;
}

/** Keeps the token in the tab's session storage. */
export const tabTokenStore: TokenStore = {
  read: () => sessionStorage.getItem(storageKey) ?? undefined,
  keep: (token) => sessionStorage.setItem(storageKey, token),
};

/** A store without a tab, for tests and tools. */
export function createTokenStore(): TokenStore {
  let kept: string | undefined;
  return {
    read: () => kept,
    keep: (token) => {
      kept = token;
    },
  };
}

/** Takes the one-time code out of the address (`#code=…`), so that it stays in neither the address bar nor the history. */
export function takeCodeFromAddress(): string | undefined {
  const code = /^#code=([^&]+)$/.exec(location.hash)?.[1];
  if (code) history.replaceState(null, '', `${location.pathname}${location.search}#/start`);
  return code;
}
