import type { ReactNode } from 'react';
import type { InstallPlace } from '../../actions/index.ts';
import {
  AddRow,
  AddSheet,
  DotsAbove,
  DotsOrShare,
  InstallInAddress,
  InstallRow,
  LinesBelow,
  OnScreen,
  ShareAbove,
  ShareBelow,
  ToBrowser,
} from './pictures.tsx';

interface Step {
  readonly title: string;
  readonly text: string;
  readonly picture: ReactNode;
}

const addRow: Step = {
  title: 'Add to Home Screen',
  text: 'Scroll down in the list to find it. You may have to tap View More first.',
  picture: <AddRow />,
};
const addSheet: Step = {
  title: 'Add',
  text: 'If there is a switch, Open as Web App, leave it on. Without it you get a bookmark.',
  picture: <AddSheet />,
};
const openAnywhere: Step = {
  title: 'Open it from there',
  text: 'Whatever you did here is in it, too.',
  picture: <OnScreen />,
};

/** The steps of each browser, with the words of its own menus. None: there is no way from here. */
export function stepsOf(place: InstallPlace, hasRecords: boolean): readonly Step[] {
  const openApple: Step = {
    title: 'Open it from there',
    text: hasRecords ? 'On its first screen, bring your records from the backup.' : 'Answer the questions in the app, not here.',
    picture: <OnScreen />,
  };
  switch (place) {
    case 'ios-dots':
      return [
        {
          title: 'Tap the three dots, then Share',
          text: 'They are beside the address. If you see no dots, tap the square with an arrow.',
          picture: <DotsOrShare />,
        },
        addRow,
        addSheet,
        openApple,
      ];
    case 'ios-share':
      return [
        { title: 'Tap Share', text: 'The square with an arrow, at the bottom of Safari.', picture: <ShareBelow /> },
        { ...addRow, text: 'Scroll down in the list to find it. If it is not there, tap Edit Actions at the end.' },
        { ...addSheet, text: 'At the top right. The name may stay as it is.', picture: <AddSheet bare /> },
        openApple,
      ];
    case 'ipad':
      return [
        {
          title: 'Tap Share',
          text: 'The square with an arrow, at the top right of Safari. It may be behind three dots.',
          picture: <ShareAbove />,
        },
        addRow,
        addSheet,
        openApple,
      ];
    case 'ios-other':
      return [
        {
          title: 'Tap Share',
          text: 'The square with an arrow, beside the address or in the menu of your browser.',
          picture: <ShareAbove />,
        },
        { ...addRow, text: 'Scroll down in the list to find it. If it is not there, open this page in Safari.' },
        addSheet,
        openApple,
      ];
    case 'in-app':
      return [
        {
          title: 'Open this page in your browser',
          text: 'Look in the menu of the app you are in, often three dots. Or copy the address and paste it there.',
          picture: <ToBrowser />,
        },
      ];
    case 'android-chromium':
      return [
        {
          title: 'Tap the three dots',
          text: 'At the top right of the browser. In some they are at the bottom.',
          picture: <DotsAbove />,
        },
        {
          title: 'Add to home screen',
          text: 'Then choose Install. Some menus say Install app at once.',
          picture: <InstallRow />,
        },
        openAnywhere,
      ];
    case 'samsung':
      return [
        { title: 'Tap the three lines', text: 'At the bottom right.', picture: <LinesBelow /> },
        { title: 'Add page to, then Home screen', text: 'Some menus say Install at once.', picture: <InstallRow /> },
        openAnywhere,
      ];
    case 'android-firefox':
      return [
        { title: 'Tap the three dots', text: 'Beside the address, at the top or at the bottom.', picture: <DotsAbove /> },
        { title: 'Add app to Home screen', text: 'Some menus say Install, or have it under More.', picture: <InstallRow /> },
        openAnywhere,
      ];
    case 'desktop-chromium':
      return [
        {
          title: 'Click the screen with an arrow',
          text: 'At the end of the address. If it is not there, look in the menu of the browser for Install.',
          picture: <InstallInAddress />,
        },
        openAnywhere,
      ];
    case 'mac-safari':
      return [
        { title: 'File, then Add to Dock', text: 'In the menu at the top of your screen.', picture: <InstallRow /> },
        { ...openApple, title: 'Open it from the Dock' },
      ];
    case 'installed':
    case 'desktop-firefox':
    case 'other':
      return [];
  }
}
