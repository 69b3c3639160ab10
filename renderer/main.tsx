import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-sans-thai/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './App.tsx';
import { i18n } from './i18n.ts';
import { start } from './start.ts';

// A file let go beside a drop zone would be opened in place of the page.
for (const name of ['dragover', 'drop'] as const) {
  window.addEventListener(name, (event) => event.preventDefault());
}

const root = document.getElementById('root');
if (root !== null) {
  void start().then(() =>
    createRoot(root).render(
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <App />
        </I18nextProvider>
      </StrictMode>,
    ),
  );
}
