/** The small parts that every component is made of. */
export { Button, type ButtonProps } from "./button/Button.tsx";
export { Dialog, type DialogProps } from "./dialog/Dialog.tsx";
export { useFieldControl } from "./field/context.ts";
export { Field, type FieldProps } from "./field/Field.tsx";
export type { Forwarded } from "./forwarded.ts";
export * from "./icon/icons.tsx";
export { Spinner, type SpinnerProps } from "./icon/Spinner.tsx";
export { Notice, type NoticeProps } from "./notice/Notice.tsx";
export { Actions, type ActionsProps } from "./panel/Actions.tsx";
export { Panel, type PanelProps } from "./panel/Panel.tsx";
export { Select, type SelectProps } from "./select/Select.tsx";
export { Heading, type HeadingProps, Text, type TextProps } from "./text/Text.tsx";
export { TextArea, type TextAreaProps } from "./text-area/TextArea.tsx";
export { TextInput, type TextInputProps } from "./text-input/TextInput.tsx";
export { VisuallyHidden } from "./visually-hidden/VisuallyHidden.tsx";
