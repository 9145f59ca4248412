import type { ReactNode } from 'react';

const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.3"
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const FolderIcon = () => (
  <Icon>
    <path d="M1.5 12.5v-9h4l1.5 2h7.5v7z" />
  </Icon>
);

export const SampleIcon = () => (
  <Icon>
    <path d="M2 2.5h12v11H2zM2 6h12M6 6v7.5M10 6v7.5M2 9.75h12" />
  </Icon>
);

export const SaveIcon = () => (
  <Icon>
    <path d="M8 2v8M5 7l3 3 3-3M2.5 11v2.5h11V11" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);
