/**
 * Copyright nobody.
 *
 * @flow strict-local
 * @format
 */

'use strict';

import type {ViewProps} from '../View';
import typeof TouchableType from '../Touchable';

import * as React from 'react';

export type * from './types';

export opaque type ButtonID: string = string;

type Listener = ButtonEvent => void;

/** What a button shows, and what it does. */
export type ButtonProps = $ReadOnly<{|
  ...ViewProps,
  /** The text on it. */
  +title: string,
  +onPress?: ?(event: ButtonEvent, ...args: Array<mixed>) => void,
  style?: {...},
  [key: string]: mixed,
  ...
|}>;

export interface Spec {
  +show: (id: ?ButtonID) => void;
  +getConstants: () => {...};
}

let handler: ?(...Array<mixed>) => void = null;

/** Draws a button. */
export default class Button<+TItem> extends React.Component<ButtonProps, {pressed: boolean, ...}> {
  +listeners: Set<Listener>;

  state: {pressed: boolean, ...} = {pressed: false};

  press(event: ButtonEvent): void {
    const {onPress} = this.props;
    if (onPress != null) {
      onPress((event: any));
    }
    handler && handler(event);
  }

  render(): React.Node {
    return <View {...this.props} onClick={e => this.press(e)} />;
  }
}

component Label(text: string) {
  return <Text>{text}</Text>;
}

function isTitle(value: mixed): boolean %checks {
  return typeof value === 'string';
}
