import type { EngineCallName } from '../../ipc/contract.ts';
import type { OperationArgs, OperationName, OperationValue, ShellOperations } from '../protocol.ts';
import type { Asked } from '../session.ts';
import { aligning } from './aligning.ts';
import { editing } from './editing.ts';
import { handing } from './handing.ts';
import { history } from './history.ts';
import { looking } from './looking.ts';
import { noting } from './noting.ts';
import { project } from './project.ts';
import { repairing } from './repairing.ts';
import { reporting } from './reporting.ts';
import { reviewing } from './reviewing.ts';
import { ruling } from './ruling.ts';
import { terms } from './terms.ts';

/** Every call of the contract that the engine answers, and every operation of the shell: the compiler counts them. */
export type Operations<Names extends OperationName> = {
  readonly [N in Names]: (asked: Asked, args: OperationArgs<N>) => OperationValue<N>;
};

export const operations: Operations<EngineCallName | keyof ShellOperations> = {
  ...looking,
  ...editing,
  ...repairing,
  ...noting,
  ...reviewing,
  ...ruling,
  ...handing,
  ...terms,
  ...history,
  ...reporting,
  ...project,
  ...aligning,
};
