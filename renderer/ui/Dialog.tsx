import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './Dialog.module.css';

const classNames = {
  content: styles.content ?? '',
  header: styles.header ?? '',
  title: styles.title ?? '',
  body: styles.body ?? '',
};

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  /** In pixels. */
  width?: number;
  children: ReactNode;
}

/** A dialog over the screen. Its title bar is no second banner of the page, hence the role. */
export function Dialog({ title, isOpen, onClose, width = 560, children }: DialogProps) {
  const { t } = useTexts();
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={width}
      transitionProps={{ duration: 0 }}
      classNames={classNames}
    >
      <Modal.Overlay backgroundOpacity={0.35} color="#14191B" />
      <Modal.Content>
        <Modal.Header role="none">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('dialog.close')} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
