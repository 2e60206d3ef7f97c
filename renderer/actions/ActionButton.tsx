import { Button, type ButtonProps } from '@mantine/core';
import { useTexts, type TextKey } from '../i18n/use-texts.ts';
import type { Action } from './action.ts';
import { useActionContext } from './ActionProvider.tsx';

interface ActionButtonProps extends Pick<ButtonProps, 'variant'> {
  action: Action;
  /** Shorter words than the action's own label, where the place already says the rest. */
  label?: TextKey;
}

/** A button that runs an action. */
export function ActionButton({ action, label, variant = 'default' }: ActionButtonProps) {
  const context = useActionContext();
  const { t } = useTexts();
  return (
    <Button
      variant={variant}
      leftSection={<action.icon size={16} stroke={1.6} aria-hidden="true" />}
      disabled={!action.isEnabled(context)}
      onClick={() => void action.run(context)}
    >
      {t(label ?? actionLabel(action))}
    </Button>
  );
}

/** Key of the label of an action. */
export function actionLabel({ id }: Action): TextKey {
  return `action.${id}` as TextKey;
}
