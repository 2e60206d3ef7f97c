import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { optionId } from './option-id.ts';
import styles from './OptionList.module.css';
import type { PickerOption } from './picker-option.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface OptionListProps {
  id: string;
  label: string;
  /** A line divides the groups. */
  groups: readonly (readonly PickerOption[])[];
  /** What Enter would take. */
  active: PickerOption | undefined;
  /** Says under the list what can be done, or that nothing fits. */
  hint: string;
  /** What a screen reader hears as selected: what was chosen already, or what Enter would take. */
  selects?: 'chosen' | 'active';
  /** Where the field is a text of many lines, the list itself can be scrolled by keyboard. */
  isFocusable?: boolean;
  onChoose(option: PickerOption): void;
}

/** The options under a field that keeps the focus and the keys; what holds it must keep a press from taking the focus away. */
export function OptionList(props: OptionListProps) {
  const { id, label, groups, active, hint, selects = 'chosen', isFocusable = false, onChoose } = props;
  return (
    <>
      {/* A native list cannot show icons, evidence and lines between groups. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="listbox" id={id} aria-label={label} className={styles.list} tabIndex={isFocusable ? 0 : undefined}>
        {groups.map((group) => (
          <div key={group[0]?.id} role="presentation" className={styles.group}>
            {group.map((option) => (
              <Option
                key={option.id}
                id={optionId(id, option)}
                option={option}
                isActive={option === active}
                selects={selects}
                onChoose={() => onChoose(option)}
              />
            ))}
          </div>
        ))}
      </div>
      <output className={styles.hint}>{hint}</output>
    </>
  );
}

interface OptionProps {
  id: string;
  option: PickerOption;
  isActive: boolean;
  selects: 'chosen' | 'active';
  onChoose(): void;
}

function Option({ id, option, isActive, selects, onChoose }: OptionProps) {
  const { name, icon: OptionIcon, note, isAdvisedAgainst, isChosen = false } = option;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The field has the focus and the keys; the mouse is the only thing an option hears itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={element}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={selects === 'active' ? isActive : isChosen}
      data-active={isActive}
      className={styles.option}
      onClick={onChoose}
    >
      {OptionIcon && <OptionIcon size={16} stroke={1.6} aria-hidden="true" />}
      <span className={styles.name}>{name}</span>
      {isChosen && <IconCheck size={16} stroke={2} className={styles.check} aria-hidden="true" />}
      {note !== undefined && (
        <span className={styles.note} title={note}>
          {isAdvisedAgainst ? <SeverityMark severity="warning">{note}</SeverityMark> : note}
        </span>
      )}
    </div>
  );
}
