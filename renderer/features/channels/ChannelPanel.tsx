import { Button } from '@mantine/core';
import type { Channel } from '#core/model/channel.ts';
import type { Duration } from '#core/model/duration.ts';
import { expectationPresets } from '#core/sources/expectation-presets.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DurationField } from '../../form/DurationField.tsx';
import { NumberField } from '../../form/NumberField.tsx';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { screenPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';

const kinds = ['digital', 'assisted', 'paper'] as const;
const directions = ['in', 'out', 'both'] as const;
const media = [
  'website',
  'portal',
  'app',
  'email',
  'sms',
  'messaging',
  'chat',
  'social',
  'phone',
  'desk',
  'visit',
  'letter',
  'other',
] as const;
const dayLong: Duration = { value: 1, unit: 'workday' };

/** Everything of one channel: what it is, what it costs, how fast it answers and where it is used. */
export function ChannelPanel({ channel }: { channel: Channel }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { navigate } = useActionContext();
  const set = useForm('channel', channel.id);
  const usage = usageOf(workspace);
  return (
    <ItemPanel
      screen="channels"
      kicker={t('channels.one')}
      title={channel.name}
      remarksOn={{ kind: 'channel', id: channel.id }}
    >
      <TextField label={t('channels.name')} value={channel.name} onCommit={(name) => set({ name })} />
      <ChoiceField
        label={t('channels.medium')}
        value={channel.medium}
        options={media.map((value) => ({ value, label: t(`medium.${value}`) }))}
        onChoose={(medium) => set({ medium: medium ?? 'other' })}
      />
      <ChoiceField
        label={t('channels.kindOnly')}
        value={channel.kind}
        options={kinds.map((value) => ({ value, label: t(`channels.kind.${value}`) }))}
        onChoose={(kind) => set({ kind: kind ?? 'digital' })}
      />
      <ChoiceField
        label={t('channels.directionLabel')}
        value={channel.direction}
        options={directions.map((value) => ({ value, label: t(`channels.direction.${value}`) }))}
        onChoose={(direction) => set({ direction: direction ?? 'both' })}
      />
      <SwitchField
        label={t('channels.synchronous')}
        help={t('help.synchronous')}
        isOn={channel.synchronous ?? false}
        onSwitch={(isOn) => set({ synchronous: isOn ? true : null })}
      />
      <NumberField
        label={t('channels.cost')}
        help={t('help.cost')}
        unit="€"
        min={0}
        value={channel.costPerContact ?? undefined}
        placeholder={t('channels.unknownCost')}
        onCommit={(costPerContact) => set({ costPerContact })}
      />
      <NumberField
        label={t('channels.revenue')}
        help={t('help.revenue')}
        unit="€"
        min={0}
        value={channel.revenuePerContact ?? undefined}
        onCommit={(revenuePerContact) => set({ revenuePerContact })}
      />
      <DurationField
        label={t('channels.norm')}
        help={t('help.norm')}
        value={channel.responseNorm}
        onCommit={(responseNorm) => set({ responseNorm })}
      />
      <ResponseExpectation channel={channel} />
      <SwitchField
        label={t('channels.safe')}
        help={t('help.secure')}
        isOn={channel.secure !== false}
        onSwitch={(isOn) => set({ secure: isOn ? null : false })}
      />
      <NumberField
        label={t('channels.length')}
        help={t('help.length')}
        unit={t('channels.signs')}
        min={1}
        value={channel.maxChars}
        onCommit={(maxChars) => set({ maxChars })}
      />
      <Field label={t('channels.primaryIn')}>
        <StepList places={usage.primary.get(channel.id)} />
      </Field>
      <Field label={t('channels.supportingIn')}>
        <StepList places={usage.supporting.get(channel.id)} />
      </Field>
      <ObjectFooter
        kind="channel"
        id={channel.id}
        name={channel.name}
        others={workspace.channels.filter((other) => other !== channel)}
        onGone={() => navigate(screenPath('channels'))}
      />
    </ItemPanel>
  );
}

/** What customers expect: within which time, which share of them, and who says so. */
function ResponseExpectation({ channel }: { channel: Channel }) {
  const { t, formats } = useTexts();
  const set = useForm('channel', channel.id);
  const expected = channel.responseExpectation;
  const keep = (fields: Partial<NonNullable<typeof expected>>): string | undefined =>
    set({ responseExpectation: { within: dayLong, share: 0.5, ...expected, ...fields } });
  return (
    <>
      <DurationField
        label={t('channels.expectation')}
        help={t('help.expectation')}
        value={expected?.within}
        onCommit={(within) => (within ? keep({ within }) : set({ responseExpectation: null }))}
      />
      {!expected &&
        expectationPresets(channel.medium).map((preset) => (
          <Button key={preset.source} variant="subtle" onClick={() => void set({ responseExpectation: preset })}>
            {t('channels.preset', {
              share: formats.share(preset.share),
              duration: t(`duration.${preset.within.unit}`, { value: preset.within.value }),
              source: preset.source,
            })}
          </Button>
        ))}
      {expected && (
        <>
          <NumberField
            label={t('channels.share')}
            unit="%"
            scale={100}
            min={0}
            max={1}
            value={expected.share}
            onCommit={(share) => (share === null ? undefined : keep({ share }))}
          />
          <TextField
            label={t('channels.sourceLabel')}
            value={expected.source}
            onCommit={(source) => {
              const { source: _earlier, ...rest } = expected;
              return set({ responseExpectation: source === '' ? rest : { ...rest, source } });
            }}
          />
        </>
      )}
    </>
  );
}
