/** What stands in exported files. */
export const exportFile = {
  number: 'No.',
  thai: 'Thai',
  english: 'English',
  state: 'State',
  notes: 'Notes',
  artifacts: 'Open artifacts',
  resolved: 'resolved',
  clean: 'Clean: every segment is approved and no artifact is open.',
  notClean: 'Not clean: {{facts}}.',
  notApproved_one: '{{count}} of {{segments}} segments is not approved',
  notApproved_other: '{{count}} of {{segments}} segments are not approved',
  openArtifacts_one: '{{count}} artifact is open',
  openArtifacts_other: '{{count}} artifacts are open',
  leftOut_one: '{{count}} segment is left out here',
  leftOut_other: '{{count}} segments are left out here',
  incomplete: 'the project was marked as not clean',
  onePerson: 'One-person project: edits and approvals may be by the same person.',
  historyFaults_one:
    'The project was changed with another program: its history does not hold in {{count}} place.',
  historyFaults_other:
    'The project was changed with another program: its history does not hold in {{count}} places.',
  approvedBy: 'Approved by {{name}}',
  written: 'Written with {{tool}}, {{date}}',
  writtenBy: 'Written with {{tool}} by {{name}}, {{date}}',
} as const;
