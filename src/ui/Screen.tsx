import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Screen.module.css';

interface ScreenProps {
  /** The one h1: where you are. */
  readonly title: string;
  /** The way back, above everything: a link or a button of `backLinkClass`. */
  readonly back?: ReactNode;
  /** The thing that the title is the name of, where a link takes it along (`app/take-along.ts`). */
  readonly titleIs?: string;
  /** A line above the title. */
  readonly eyebrow?: string | undefined;
  /** Small controls beside the title. */
  readonly aside?: ReactNode;
  /** Two columns from 900 px. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every screen but the player: one `main`, one `h1`, the page title. Focus goes to the heading on arrival. */
export function Screen({ title, titleIs, back, eyebrow, aside, wide = false, children }: ScreenProps) {
  const looks = [styles['screen'], wide && styles['wide'], back !== undefined && styles['under-back']];
  return (
    <main className={looks.filter(Boolean).join(' ')}>
      <header className={styles['header']}>
        <div>
          {back}
          {eyebrow !== undefined && <p className={styles['eyebrow']}>{eyebrow}</p>}
          <ScreenTitle words={titleIs}>{title}</ScreenTitle>
        </div>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </header>
      {children}
    </main>
  );
}

interface TitleProps {
  readonly children: string;
  readonly className?: string | undefined;
  /** The thing that it is the name of, as `titleIs` above. */
  readonly words?: string | undefined;
}

/** The h1 of a screen; names the page and takes focus when it changes, so that a screen reader says where you are. */
export function ScreenTitle({ children, className, words }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Stridewell`;
    heading.current?.focus({ preventScroll: true });
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} data-words={words}>
      {lettersKept(children)}
    </h1>
  );
}

/** A single capital stays on the line of the word before it, so that a name such as "Plan B" is not torn in two. */
function lettersKept(title: string): readonly ReactNode[] {
  return title.split(/(\S+ [A-Z])(?=[ ,]|$)/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={part} className={styles['kept']}>
        {part}
      </span>
    ),
  );
}

export function Card({ children, className }: { readonly children: ReactNode; readonly className?: string | undefined }) {
  return <div className={[styles['card'], className].filter(Boolean).join(' ')}>{children}</div>;
}

export function Chip({ tone, children }: { readonly tone?: 'clay' | 'pine' | 'sun'; readonly children: ReactNode }) {
  return <span className={[styles['chip'], tone && styles[tone]].filter(Boolean).join(' ')}>{children}</span>;
}

/** The class of a square button or link that shows only an icon; give it an aria-label. */
export const iconButtonClass = styles['icon-button'] ?? '';

/** The class of a link or button that leads back: an arrow, then where to. */
export const backLinkClass = styles['back-link'] ?? '';
