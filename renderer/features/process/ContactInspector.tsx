import type { ChannelUse } from '#core/model/channel-use.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { channelById, groupsOfStep, systemById, targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChannelName } from '../../lookups/ChannelName.tsx';
import { GroupName } from '../../lookups/GroupName.tsx';
import { contentOfUse, informationOfUse, tonesOfUse } from '../../lookups/information-of-use.ts';
import { itemPath } from '../../navigation/routes.ts';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import { SupportMark } from '../../ui/SupportMark.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { BlueprintColumn } from './blueprint-columns.ts';
import { ExpectationFields } from './ExpectationFields.tsx';
import styles from './Inspector.module.css';
import { NoChannel } from './NoChannel.tsx';
import type { Blueprint } from './use-blueprint.ts';

interface ContactInspectorProps {
  blueprint: Blueprint;
  column: BlueprintColumn;
  groupId: TargetGroupId;
}

/** The contact moment of one target group: channels, content, what is told and asked, systems, tone, and what the group prefers. */
export function ContactInspector({ blueprint, column, groupId }: ContactInspectorProps) {
  const { t, formats } = useTexts();
  const { workspace, process } = blueprint;
  const { step } = column;
  const touchpoint = touchpointFor(step, groupId);
  const heading = (
    <p className={styles.subject}>
      <GroupName workspace={workspace} groupId={groupId} />
    </p>
  );
  if (!groupsOfStep(step, process).includes(groupId)) {
    return (
      <>
        {heading}
        <Field label={t('inspector.takesPart')}>{t('cell.absent')}</Field>
      </>
    );
  }
  const { primary, supporting = [], skip } = touchpoint ?? {};
  return (
    <>
      {heading}
      <Field label={t('row.primary')} help={t('help.primary')}>
        {primary && <ChannelName workspace={workspace} channelId={primary.channelId} />}
        {!primary &&
          (skip ? t('cell.skip', { reason: skip.reason }) : step.kind === 'contact' ? <NoChannel /> : <None />)}
      </Field>
      <Field label={t('row.supporting')} help={t('help.supporting')}>
        {supporting.length === 0 ? (
          <None />
        ) : (
          <ul>
            {supporting.map((use) => (
              <li key={use.channelId}>
                <SupportMark>
                  <ChannelName workspace={workspace} channelId={use.channelId} />
                </SupportMark>{' '}
                {use.share !== undefined && t('inspector.share', { share: formats.share(use.share) })}
                <UseContent blueprint={blueprint} use={use} groupId={groupId} />
              </li>
            ))}
          </ul>
        )}
      </Field>
      {primary && <PrimaryFields blueprint={blueprint} use={primary} groupId={groupId} />}
      <Preferences blueprint={blueprint} groupId={groupId} />
      <ExpectationFields step={step} workspace={workspace} groupId={groupId} />
    </>
  );
}

interface UseProps {
  blueprint: Blueprint;
  use: ChannelUse;
  groupId: TargetGroupId;
}

function UseContent({ blueprint: { workspace }, use, groupId }: UseProps) {
  const content = contentOfUse(workspace, use, groupId);
  if (content.length === 0) return null;
  return (
    <ul>
      {content.map(({ item }) => (
        <li key={item.id}>
          <TextLink href={itemPath('content', item.id)}>{item.title}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function PrimaryFields({ blueprint, use, groupId }: UseProps) {
  const { t } = useTexts();
  const { workspace } = blueprint;
  const hasContent = contentOfUse(workspace, use, groupId).length > 0;
  const systems = (use.systemIds ?? []).flatMap((systemId) => systemById(workspace, systemId) ?? []);
  const tones = tonesOfUse(workspace, use, groupId);
  return (
    <>
      <Field label={t('row.content')} help={t('help.content')}>
        {hasContent ? <UseContent blueprint={blueprint} use={use} groupId={groupId} /> : <None />}
      </Field>
      {(['tells', 'asks'] as const).map((direction) => (
        <Field key={direction} label={t(`row.${direction}`)} help={t(`help.${direction}`)}>
          <Names
            items={informationOfUse(workspace, use, groupId, direction).map(({ id, name }) => ({
              id,
              name,
              href: itemPath('information', id),
            }))}
          />
        </Field>
      ))}
      <Field label={t('row.system')} help={t('help.system')}>
        {use.noSystem === true ? (
          t('cell.noSystem')
        ) : (
          <Names items={systems.map(({ id, name }) => ({ id, name, href: itemPath('systems', id) }))} />
        )}
      </Field>
      <Field label={t('row.tone')} help={t('help.tone')}>
        <Names items={tones.map(({ id, name }) => ({ id, name, href: itemPath('tone', id) }))} />
      </Field>
    </>
  );
}

function Names({ items }: { items: { id: string; name: string; href: string }[] }) {
  if (items.length === 0) return <None />;
  return (
    <ul>
      {items.map(({ id, name, href }) => (
        <li key={id}>
          <TextLink href={href}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function Preferences({ blueprint: { workspace }, groupId }: Pick<UseProps, 'blueprint' | 'groupId'>) {
  const { t } = useTexts();
  const preferences = targetGroupById(workspace, groupId)?.preferences ?? [];
  return (
    <Field label={t('inspector.preferences')} help={t('help.preferences')}>
      {preferences.length === 0 ? (
        <None />
      ) : (
        <ul>
          {preferences.map(({ channelId, level, basis }) => (
            <li key={channelId} className={styles.pair}>
              {channelById(workspace, channelId) && <ChannelName workspace={workspace} channelId={channelId} />}
              <span className={styles.quiet}>
                {t(`preference.level.${level}`)}, {t(`preference.basis.${basis}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
