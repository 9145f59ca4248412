import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly isDisabled: boolean;
  readonly isPrimary?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button of the bar: an icon and a word. */
export const BarButton = ({ id, text, hint, isDisabled, isPrimary = false, onPress, children }: Props) => (
  <button
    type="button"
    className={isPrimary ? 'button primary' : 'button'}
    data-testid={id}
    title={hint ?? text}
    disabled={isDisabled}
    onClick={onPress}
  >
    {children}
    <span>{text}</span>
  </button>
);
