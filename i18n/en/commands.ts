/** Commands that the native menu doesn't have; the others are named in menu.ts. */
export const commands = {
  group: {
    project: 'Project',
    edit: 'Edit',
    segment: 'Segment',
    artifact: 'Artifacts',
    review: 'Review',
    align: 'Pairing two texts',
    view: 'View',
    help: 'Help',
  },
  project: { onePerson: 'I work alone on this project' },
  segment: { editTarget: 'Edit the English target' },
  view: {
    clearFilters: 'Show all segments',
    filters: 'Go to the filters',
    nextRegion: 'Next part of the window',
    previousRegion: 'Previous part of the window',
    toggleFilters: 'Show or hide the filters',
    togglePanel: 'Show or hide the panel of the segment',
  },
  palette: { title: 'All commands', search: 'Search for a command', none: 'No command has that name.' },
  places: {
    title: 'In the grid and in fields',
    rows: 'Next, previous row',
    enter: 'Open the English of the row',
    leave: 'Save and leave the cell',
    line: 'New line in a cell',
    side: 'From Thai to English, and back',
    pair: 'From Thai to English, and back, while pairing',
    send: 'Send the note',
  },
} as const;
