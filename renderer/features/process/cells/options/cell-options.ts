import type { BlueprintRowKind } from '../../layout/blueprint-rows.ts';
import type { Say } from '../../../../i18n/use-texts.ts';
import { primaryOptions, supportingOptions } from './channel-options.ts';
import type { Choices } from './choices.ts';
import type { Contact } from './contact.ts';
import { contentOptions } from './content-options.ts';
import { informationOptions } from './information-options.ts';
import { systemOptions } from './system-options.ts';
import { toneOptions } from './tone-options.ts';

/** Rows whose cells have a picker. */
export type PickerRowKind = 'primary' | 'supporting' | 'content' | 'tells' | 'asks' | 'system' | 'tone';

/** Whether several things can be chosen in a cell, one after the other. */
export function isForManyOf(kind: BlueprintRowKind): boolean {
  return kind === 'content' || kind === 'tells' || kind === 'asks' || kind === 'system';
}

/** What can be chosen in this cell. */
export function cellOptions(contact: Contact, kind: PickerRowKind, t: Say): Choices {
  switch (kind) {
    case 'primary':
      return primaryOptions(contact, t);
    case 'supporting':
      return supportingOptions(contact, t);
    case 'content':
      return contentOptions(contact, t);
    case 'tells':
    case 'asks':
      return informationOptions(contact, kind, t);
    case 'system':
      return systemOptions(contact, t);
    case 'tone':
      return toneOptions(contact, t);
  }
}
