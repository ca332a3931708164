import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import './moves.css';
import { tellArrival, watchLinks } from './take-along.ts';

/** Lets a link take a thing along to the next screen. */
export default function Moves() {
  const location = useLocation();
  useEffect(watchLinks, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every address, which is not read here
  useLayoutEffect(tellArrival, [location]);
  return null;
}
