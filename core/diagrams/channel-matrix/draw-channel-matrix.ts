import { formatMessage } from '#core/messages/format-message.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { orderSteps, type StepOrder } from '../step-order.ts';
import { branchWays } from './branch-ways.ts';
import { placeColumns } from './columns.ts';
import { drawPicture } from './draw-picture.ts';
import { divideIntoPictures } from './lines.ts';
import { linkStops } from './links.ts';
import type { GroupRoute, MatrixColumn } from './matrix-model.ts';
import type { ChannelMatrixOptions, MatrixPage } from './matrix-options.ts';
import { describeMatrix, type MatrixFacts, type TextAlternative } from './matrix-text.ts';
import { stopsOf } from './stops.ts';
import { usedChannels } from './supporting-cells.ts';
import { texts } from './texts.ts';

/** The channel matrix of a process: its pages and the same in words. */
export interface ChannelMatrix {
  pages: readonly MatrixPage[];
  textAlternative: TextAlternative;
}

/**
 * Draws the channel matrix: which target group is in contact at which step, through which channel, and where a channel is missing. Pure:
 * the same input gives the same bytes. Without steps or groups there is no page, and the summary says what to do next.
 */
export function drawChannelMatrix(
  workspace: Workspace,
  process: Process,
  options: ChannelMatrixOptions,
): ChannelMatrix {
  const { language, targetGroupIds, keepRowOrder = false } = options;
  const order = orderSteps(process);
  const columns = placeColumns(process, order);
  const routes = process.targetGroupIds
    .filter((groupId) => !targetGroupIds || targetGroupIds.includes(groupId))
    .map((groupId) => routeOf(groupId, workspace, process, columns, order));
  if (columns.length === 0 || routes.length === 0) return sayWhatToDo(process, columns, routes, options);

  const pictures = divideIntoPictures(routes);
  const allLines = pictures.flat();
  const channels = usedChannels(workspace, { columns, allLines, process });
  const facts: MatrixFacts = { process, order, columns, routes, channels };
  const textAlternative = describeMatrix(facts, language);
  const pages = pictures.flatMap((lines, index) =>
    drawPicture(
      { process, columns, lines, channels, keepOrder: keepRowOrder || pictures.length > 1 },
      {
        facts,
        order,
        options,
        contentLanguage: workspace.contentLocale,
        description: textAlternative.summary,
        part: index + 1,
        parts: pictures.length,
      },
    ),
  );
  return { pages, textAlternative };
}

function routeOf(
  groupId: GroupRoute['groupId'],
  workspace: Workspace,
  process: Process,
  columns: readonly MatrixColumn[],
  order: StepOrder,
): GroupRoute {
  const stops = stopsOf(groupId, columns, process);
  const ways = branchWays(groupId, columns, process, order);
  return {
    groupId,
    name: targetGroupById(workspace, groupId)?.name ?? groupId,
    stops,
    ...linkStops(columns, ways, stops),
  };
}

function sayWhatToDo(
  process: Process,
  columns: readonly MatrixColumn[],
  routes: readonly GroupRoute[],
  { language }: ChannelMatrixOptions,
): ChannelMatrix {
  const todo = columns.length > 0 ? texts.addGroups : routes.length > 0 ? texts.addSteps : texts.addBoth;
  const summary = formatMessage(texts.nothingYet, language, {
    process: process.name,
    todo: formatMessage(todo, language),
  });
  return { pages: [], textAlternative: { summary, lines: [] } };
}
