#import <Foundation/Foundation.h>
#import "Player.h"

@interface Player ()
@property (nonatomic) int hidden;
@end

@implementation Player {
  int _score;
}

/// Makes a player of that name.
- (instancetype)initWithName:(NSString *)name age:(int)age {
  self = [super init];
  [self reset];
  [Registry addPlayer:self named:name];
  return self;
}

+ (Player *)shared { return nil; }

@end

static int helper(void) { return 1; }
