/** A piece of work by others that is in Leidraad. */
export interface ThirdParty {
  name: string;
  version: string;
  /** SPDX expression of its licence, such as `MIT`. */
  licence: string;
  /** The text of the licence as its makers wrote it. */
  text: string;
}
