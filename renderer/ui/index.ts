/** The parts that every page is made of. */
export { Announcer, announce } from './announcer.tsx';
export { Badge, type Tone } from './Badge.tsx';
export { Banner } from './Banner.tsx';
export { Button, type ButtonProps, IconButton } from './Button.tsx';
export { cx } from './cx.ts';
export { Dialog } from './Dialog.tsx';
export { EmptyState } from './EmptyState.tsx';
export { Checkbox, Field, type FieldControl, RadioGroup, Select, TextArea, TextInput } from './Field.tsx';
export { Kbd } from './Kbd.tsx';
export { Menu, type MenuEntry, MenuList } from './Menu.tsx';
export { type Anchor, Popover } from './Popover.tsx';
export { Progress } from './Progress.tsx';
export { SplitPane } from './SplitPane.tsx';
export { type Tab, Tabs } from './Tabs.tsx';
export { ToastHost } from './ToastHost.tsx';
export { Tooltip } from './Tooltip.tsx';
export { dismissToast, showToast, type Toast } from './toast.ts';
