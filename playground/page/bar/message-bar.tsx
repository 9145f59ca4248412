import type { Message } from '../state';
import { CloseIcon } from './icons';

interface Props {
  readonly message: Message | null;
  readonly close: string;
  readonly onClose: () => void;
}

/** A sentence for the user, until it is closed. */
export function MessageBar({ message, close, onClose }: Props) {
  if (!message) return null;
  return (
    <div
      className={`message ${message.tone}`}
      role={message.tone === 'error' ? 'alert' : 'status'}
      data-testid="message"
    >
      <span>{message.text}</span>
      <button type="button" aria-label={close} title={close} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
