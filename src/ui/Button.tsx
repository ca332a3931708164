import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

export type ButtonLook = 'main' | 'light' | 'soft' | 'text';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One main button a screen; 'light' stands on clay and pine; 'soft' and 'text' are the lesser ones. */
  readonly look?: ButtonLook;
  readonly children: ReactNode;
}

export function Button({ look = 'main', type = 'button', className, ...rest }: Props) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

/** The look of a button for a link that acts like one. */
export function buttonClass(look: ButtonLook = 'main', extra?: string): string {
  return [styles['button'], styles[look], extra].filter(Boolean).join(' ');
}
