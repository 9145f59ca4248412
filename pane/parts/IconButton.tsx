import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface IconButtonProps {
  readonly icon: ReactElement;
  /** What it does: read aloud, and shown when it is pointed at or has the keyboard. */
  readonly label: string;
  readonly disabled?: boolean;
  /** For a button that opens and closes something. */
  readonly pressed?: boolean;
  onClick(): void;
}

/** A button without words. One that can do nothing yet can still be reached, so that its label says why. */
export function IconButton({ icon, label, disabled = false, pressed, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button
        icon={icon}
        appearance={pressed ? 'outline' : 'subtle'}
        disabledFocusable={disabled}
        onClick={onClick}
        {...(pressed !== undefined && { 'aria-expanded': pressed })}
      />
    </Tooltip>
  );
}
