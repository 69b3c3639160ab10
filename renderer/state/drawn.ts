/** After the page has had its turn to draw. */
export const drawn = () => new Promise<void>((resolve) => setTimeout(resolve));
