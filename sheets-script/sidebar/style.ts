import { palette } from '../../core';

/** For a pane that is always 300 pixels wide. */
export const style = `
  body { margin: 0; padding: 12px; font: 14px Arial, sans-serif; color: ${palette.text}; }
  label, button { display: block; width: 100%; box-sizing: border-box; margin-bottom: 8px; }
  button { padding: 8px 10px; text-align: left; font: inherit; color: inherit; cursor: pointer;
    background: ${palette.card.fill}; border: 1px solid ${palette.line}; border-radius: 4px; }
  button:disabled { opacity: 0.6; cursor: default; }
  select { font: inherit; }
  p[role='status'] { margin: 0; padding: 8px 10px; border-radius: 4px; }
  p[role='status']:empty { display: none; }
`;
