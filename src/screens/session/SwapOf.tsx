import { useMemo } from 'react';
import { swapExercise } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Prescription } from '../../core/plan/index.ts';
import { Swap } from './Swap.tsx';

interface SwapOfProps {
  readonly prescription: Prescription;
  readonly order: Omit<Parameters<typeof Swap>[0]['order'], 'family'>;
  readonly close: () => void;
  readonly swapped: (to: string) => void;
}

/** The swap sheet of one slot: what is chosen is written at the tap. */
export function SwapOf({ prescription: { exerciseId, family }, order, close, swapped }: SwapOfProps) {
  const ofSlot = useMemo(() => ({ ...order, family }), [order, family]);
  return (
    <Swap
      name={exerciseById(exercises, exerciseId)?.name ?? exerciseId}
      order={ofSlot}
      close={close}
      take={({ exercise }) => {
        close();
        void swapExercise({ sessionId: order.sessionId, family, from: exerciseId, to: exercise.id });
        swapped(exercise.name);
      }}
    />
  );
}
