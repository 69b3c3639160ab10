import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'error';
  readonly title?: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

let lastId = 0;
const MOST_AT_ONCE = 3;

/** Errors stay until they are closed, or until the person is past them (`clearErrors`); the rest goes after a while. Returns the id for `dismissToast`. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  lastId += 1;
  const id = lastId;
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => other.text !== toast.text), { ...toast, id }].slice(-MOST_AT_ONCE),
  }));
  return id;
}

/** The person has gone on: to another page, or to a command that worked. What did not work is no news any more. */
export function clearErrors(): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter(({ tone }) => tone !== 'error') }));
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
