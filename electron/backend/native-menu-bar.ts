import type { MenuBar } from '#core/contract/menu-methods.ts';

/** The menu bar of the operating system, where the host has one. */
export interface NativeMenuBar {
  /** Replaces what the bar shows. */
  show(bar: MenuBar): void;
}
