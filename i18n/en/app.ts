export const app = {
  name: 'Songphasa',
  tagline: 'Repair, translate and review machine-written Thai',
} as const;
