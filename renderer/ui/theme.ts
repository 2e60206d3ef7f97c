import {
  Button,
  Checkbox,
  createTheme,
  Menu,
  NativeSelect,
  Popover,
  Radio,
  Select,
  Switch,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import fields from './mantine-fields.module.css';

/** Mantine wants ten shades; ours are tokens, so that light and dark come from one place (tokens.css). */
const accent: MantineColorsTuple = [
  'var(--accent-wash)',
  'var(--accent-wash)',
  'var(--accent-wash)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent-strong)',
  'var(--accent-strong)',
  'var(--accent-strong)',
];

const transitionProps = { duration: 0 };

/** Mantine's components in the look of Leidraad. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  defaultRadius: 4,
  fontSizes: { xs: '12px', sm: '13.5px', md: '14px', lg: '16px', xl: '18px' },
  shadows: { xs: 'none', sm: 'none', md: 'var(--lift)', lg: 'var(--lift)', xl: 'var(--lift)' },
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ classNames: { root: fields.button ?? '' } }),
    Checkbox: Checkbox.extend({
      classNames: { input: fields.choice ?? '' },
      defaultProps: { iconColor: 'var(--on-accent)' },
    }),
    Radio: Radio.extend({
      classNames: { radio: fields.choice ?? '' },
      defaultProps: { iconColor: 'var(--on-accent)' },
    }),
    TextInput: TextInput.extend({ classNames: { input: fields.input ?? '', label: fields.label ?? '' } }),
    NativeSelect: NativeSelect.extend({ classNames: { input: fields.input ?? '', label: fields.label ?? '' } }),
    Select: Select.extend({
      classNames: { input: fields.input ?? '', label: fields.label ?? '' },
      defaultProps: { comboboxProps: { transitionProps } },
    }),
    Switch: Switch.extend({ defaultProps: { withThumbIndicator: false } }),
    Menu: Menu.extend({
      classNames: { dropdown: fields.dropdown ?? '', item: fields.menuItem ?? '' },
      defaultProps: { transitionProps },
    }),
    Popover: Popover.extend({ classNames: { dropdown: fields.dropdown ?? '' }, defaultProps: { transitionProps } }),
    Tooltip: Tooltip.extend({
      classNames: { tooltip: fields.tooltip ?? '' },
      defaultProps: { openDelay: 400, transitionProps, events: { hover: true, focus: true, touch: false } },
    }),
  },
});

/** Maps Mantine's own variables onto the tokens. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const variables = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--well)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--control)',
    '--mantine-color-error': 'var(--error)',
    '--mantine-color-disabled': 'var(--well)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-disabled-border': 'var(--line-strong)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-primary-color-light-color': 'var(--accent)',
    '--mantine-color-accent-filled': 'var(--accent)',
    '--mantine-color-accent-filled-hover': 'var(--accent-strong)',
  };
  return { variables, light: variables, dark: variables };
};
