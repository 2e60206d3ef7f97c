import { Popover } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts, type Say } from '../i18n/use-texts.ts';
import { filterOptions } from './filter-options.ts';
import { optionId } from './option-id.ts';
import { OptionList } from './OptionList.tsx';
import type { PickerOption } from './picker-option.ts';
import styles from './Picker.module.css';

type PickerGroups = readonly (readonly PickerOption[])[];

/** How a person left the picker. */
export type PickerExit = 'escape' | 'next' | 'previous' | 'elsewhere' | 'chosen';

interface PickerProps {
  label: string;
  placeholder: string;
  /** Options in groups that a line divides, the best first; asked for only while the list is open when that takes work. */
  groups: PickerGroups | (() => PickerGroups);
  /** What is chosen now, in the field while it is closed. */
  value?: string;
  /** In a cell the picker opens at once, with what was typed. */
  startsOpen?: boolean;
  typed?: string;
  /** Stays open after a choice, for the next one. */
  isForMany?: boolean;
  onChoose(id: string): void;
  /** Makes something new with the name that was typed; absent where nothing can be made. */
  onCreate?: ((name: string) => void) | undefined;
  onLeave?(exit: PickerExit): void;
}

/** Id of the option that makes something new. */
const newId = 'new';
const widest = 340;

/** A field that filters while one types and lists what can be chosen; made for the keyboard. */
export function Picker(props: PickerProps) {
  const { label, placeholder, groups, value = '', startsOpen = false, typed = '', isForMany = false } = props;
  const { onChoose, onCreate, onLeave } = props;
  const { t } = useTexts();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [query, setQuery] = useState(typed);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const [boundary, setBoundary] = useState<Element | null>(null);
  const hasLeft = useRef(false);
  const found = isOpen ? filterOptions(typeof groups === 'function' ? groups() : groups, query) : [];
  const shown = onCreate && isOpen && canBeNew(found, query) ? [...found, [newOption(query, t)]] : found;
  const options = shown.flat();
  const exact = active === 0 ? options.findIndex(({ name }) => isSameName(name, query)) : -1;
  const current = options[exact > 0 ? exact : Math.min(active, options.length - 1)];
  // In the blueprint the list stays over the grid, free of the inspector.
  const bounds = boundary ? { boundary } : {};
  const hasTyped = query !== '' || active > 0;
  useEffect(() => {
    if (!startsOpen) return;
    field.current?.focus({ preventScroll: true });
    setBoundary(field.current?.closest('[data-picker-bounds]') ?? null);
  }, [startsOpen]);

  function close(exit: PickerExit): void {
    setIsOpen(false);
    setQuery('');
    setActive(0);
    if (hasLeft.current) return;
    if (startsOpen) hasLeft.current = true;
    onLeave?.(exit);
  }

  function choose(option: PickerOption, exit: PickerExit = 'chosen'): void {
    if (option.id === newId) onCreate?.(query.trim());
    else onChoose(option.id);
    if (isForMany && exit === 'chosen') {
      setQuery('');
      setActive(0);
    } else close(exit);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (isOpen)
        setActive((options.length + Math.min(active, options.length - 1) + move) % Math.max(1, options.length));
      else setIsOpen(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const created = event.ctrlKey || event.metaKey ? options.find(({ id }) => id === newId) : undefined;
      if (isOpen && isForMany && !hasTyped) close('next');
      else if (isOpen && current) choose(created ?? current);
      else setIsOpen(true);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close('escape');
    } else if (event.key === 'Tab' && isOpen) {
      const exit = event.shiftKey ? 'previous' : 'next';
      if (startsOpen) event.preventDefault();
      if (hasTyped && current) choose(current, exit);
      else close(exit);
    }
  }

  function hintFor([first, ...others]: readonly PickerOption[]): string {
    if (!first) return t('picker.noOption', { query });
    if (first.id === newId && others.length === 0) return t('picker.hintOnlyNew');
    return t(onCreate ? 'picker.hintNew' : 'picker.hint');
  }

  return (
    <Popover
      opened={isOpen}
      position="bottom-start"
      offset={4}
      width={widest}
      withRoles={false}
      trapFocus={false}
      returnFocus={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      middlewares={{ flip: { padding: 8, ...bounds }, shift: { padding: 8, ...bounds } }}
      portalProps={{ target: '#screen' }}
    >
      <Popover.Target>
        <span className={styles.field} data-in-cell={startsOpen}>
          <input
            ref={field}
            role="combobox"
            className={styles.input}
            aria-label={label}
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen && current ? optionId(listId, current) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            value={isOpen ? query : value}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setActive(0);
              setIsOpen(true);
            }}
            onClick={() => setIsOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={() => (isOpen || startsOpen ? close('elsewhere') : undefined)}
          />
          <IconChevronDown size={16} stroke={1.6} className={styles.chevron} aria-hidden="true" />
        </span>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} onMouseDown={(event) => event.preventDefault()}>
        <OptionList
          id={listId}
          label={label}
          groups={shown}
          active={current}
          hint={hintFor(options)}
          onChoose={choose}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Capitals and spaces round a name do not matter. */
function isSameName(name: string, query: string): boolean {
  return name.trim().toLowerCase() === query.trim().toLowerCase();
}

/** Whether what was typed can name something new: it is not nothing, and nothing is called that yet. */
function canBeNew(groups: readonly (readonly PickerOption[])[], query: string): boolean {
  return query.trim() !== '' && !groups.flat().some(({ name }) => isSameName(name, query));
}

function newOption(query: string, t: Say): PickerOption {
  return { id: newId, name: t('picker.create', { name: query.trim() }), icon: IconPlus };
}
