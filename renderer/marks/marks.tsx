/** States and severities as the screen shows them: an icon, a word and a tone, always together. */
import {
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CircleX,
  Lightbulb,
  type LucideIcon,
  MessageSquareReply,
  OctagonAlert,
  PencilLine,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Artifact, SEVERITIES, type SegmentState, type Severity } from '../../core/model.ts';
import { Badge, type Tone } from '../ui/Badge.tsx';

interface Mark {
  readonly icon: LucideIcon;
  readonly tone: Tone;
}

export const STATE_MARKS: Readonly<Record<SegmentState, Mark>> = {
  untranslated: { icon: CircleDashed, tone: 'neutral' },
  draft: { icon: PencilLine, tone: 'neutral' },
  translated: { icon: CircleCheck, tone: 'info' },
  'changes-requested': { icon: MessageSquareReply, tone: 'warning' },
  rejected: { icon: CircleX, tone: 'error' },
  approved: { icon: CheckCheck, tone: 'success' },
};

export const SEVERITY_MARKS: Readonly<Record<Severity, Mark>> = {
  error: { icon: OctagonAlert, tone: 'error' },
  warning: { icon: TriangleAlert, tone: 'warning' },
  hint: { icon: Lightbulb, tone: 'hint' },
};

export function StateMark({
  state,
  plain = false,
}: {
  readonly state: SegmentState;
  readonly plain?: boolean;
}) {
  const { t } = useTranslation();
  const { icon: Icon, tone } = STATE_MARKS[state];
  return (
    <Badge tone={tone} plain={plain} icon={<Icon aria-hidden />}>
      {t(`common.state.${state}`)}
    </Badge>
  );
}

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation();
  const { icon: Icon, tone } = SEVERITY_MARKS[severity];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`common.severity.${severity}`)}
    </Badge>
  );
}

/** How many artifacts of a row are open, a badge a severity. */
export function ArtifactCounts({ artifacts }: { readonly artifacts: readonly Artifact[] }) {
  const { t } = useTranslation();
  const open = artifacts.filter(({ status }) => status === 'open');
  return SEVERITIES.map((severity) => {
    const count = open.filter((one) => one.severity === severity).length;
    if (count === 0) return null;
    const { icon: Icon, tone } = SEVERITY_MARKS[severity];
    const label = t(`editor.marks.${severity}`, { count });
    return (
      <Badge key={severity} plain tone={tone} title={label} icon={<Icon aria-hidden />}>
        <span aria-hidden>{count}</span>
        <span className="visually-hidden">{label}</span>
      </Badge>
    );
  });
}
