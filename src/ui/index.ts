export { Button, type ButtonLook, buttonClass } from './Button.tsx';
export { Icon, type IconName } from './Icon.tsx';
export { Mark } from './Mark.tsx';
export { Card, Chip, iconButtonClass, Screen, ScreenTitle } from './Screen.tsx';
export { Sheet } from './Sheet.tsx';
