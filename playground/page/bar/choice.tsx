interface Props<T extends string> {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly isDisabled: boolean;
  readonly onChoose: (option: T) => void;
}

/** One of a few, side by side. */
export const Choice = <T extends string>({ label, options, chosen, isDisabled, onChoose }: Props<T>) => (
  <div className="choice" role="radiogroup" aria-label={label}>
    {(Object.entries(options) as [T, string][]).map(([option, text]) => (
      <button
        key={option}
        type="button"
        role="radio"
        aria-checked={option === chosen}
        data-testid={`kind-${option}`}
        disabled={isDisabled}
        onClick={() => {
          if (option !== chosen) onChoose(option);
        }}
      >
        {text}
      </button>
    ))}
  </div>
);
