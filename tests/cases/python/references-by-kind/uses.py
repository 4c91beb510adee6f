import torch.nn as nn


@nn.cached
class Net(nn.Module, Mixin[int], metaclass=Meta):
    layer: nn.Linear = None

    def forward(self, x: Optional[Tensor], act=nn.ReLU, other: "Later" = None) -> List[nn.Linear]:
        if isinstance(x, (Parameter, nn.Buffer)):
            raise BadInput("no") from None
        try:
            return self.layer(x, Mode, local)
        except (TypeError, nn.Error) as error:
            raise Failed
