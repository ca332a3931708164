import { type ReactNode, useState } from 'react';
import { Button, type ButtonLook } from './Button.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
  readonly look?: ButtonLook;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** Asked before `act`; null: the tap acts at once. */
  readonly question: { readonly title: string; readonly reason: string; readonly yes: string; readonly no: string } | null;
  readonly act: () => void;
}

/** A button that asks first where there is something to ask. */
export function AskButton({ look = 'main', className, children, question, act }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look={look} className={className} onClick={() => (question === null ? act() : setAsking(true))}>
        {children}
      </Button>
      {asking && question !== null && (
        <Sheet title={question.title} onClose={() => setAsking(false)}>
          <p>{question.reason}</p>
          <Button onClick={act}>{question.yes}</Button>
          <Button look="soft" onClick={() => setAsking(false)}>
            {question.no}
          </Button>
        </Sheet>
      )}
    </>
  );
}
