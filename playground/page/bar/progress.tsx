/** What the page is at, with a bar that runs while it lasts; nothing when it is idle. */
export function Progress({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div className="progress" role="progressbar" aria-label={text} data-testid="progress">
      <div className="track" />
      <span>{text}</span>
    </div>
  );
}
