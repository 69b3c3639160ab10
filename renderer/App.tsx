import { assertNever } from '../core/model.ts';
import { AlignmentPage } from './alignment/AlignmentPage.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Editor } from './editor/Editor.tsx';
import { NewProjectPage } from './project/NewProjectPage.tsx';
import { StartPage } from './project/StartPage.tsx';
import { PersonGate } from './settings/PersonGate.tsx';
import { type Page, useApp } from './state/app.ts';
import { useProject } from './state/project.ts';
import { Announcer, ToastHost } from './ui/index.ts';

export function App() {
  const page = useApp((state) => state.page);
  const entered = useProject((state) => state.entered);
  return (
    <>
      {draw(page, entered)}
      <Dialogs />
      <PersonGate />
      <ToastHost />
      <Announcer />
    </>
  );
}

function draw(page: Page, entered: number) {
  switch (page.at) {
    case 'start':
      return <StartPage />;
    case 'new':
      return (
        <NewProjectPage
          key={`${page.adding === true} ${page.thai?.token}`}
          thai={page.thai}
          english={page.english}
          more={page.more ?? []}
          adding={page.adding === true}
        />
      );
    case 'editor':
      return <Editor key={entered} />;
    case 'alignment':
      return <AlignmentPage key={entered} />;
    default:
      return assertNever(page);
  }
}
