import { useState, type DragEvent, type ReactNode } from 'react';

interface Props {
  readonly hint: string;
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Takes a file that is dropped anywhere on the page. */
export function DropZone({ hint, onDrop, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className="page"
      onDragEnter={(event) => setIsOver(hasFile(event))}
      onDragOver={(event) => {
        if (hasFile(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        setIsOver(false);
        onDrop(file);
      }}
    >
      {children}
      {isOver && (
        <div className="drop" data-testid="drop" onDragLeave={() => setIsOver(false)}>
          <span>{hint}</span>
        </div>
      )}
    </div>
  );
}
