// Package optim updates the float32 masters of a model: AdamW with decoupled weight decay,
// learning-rate schedules and clipping by the global norm of the gradients.
//
// Callers are the trainers (rollout/train, rollout/pretrain, policy/distill). One step is
//
//	norm, err := optim.Clip(grads, 1)      // scales grads in place
//	err = opt.Step(grads, schedule.At(i))  // updates the masters in place
//
// Every operation is elementwise with a stated rounding, so an update has the same bits on every
// machine and for any number of threads. The norm is a float64 sum in one stated order.
//
// Decay rules: a tensor decays when its Param says so; callers set it for tensors of two
// dimensions (matrices and embeddings) and not for norm weights and biases, as transformers
// and TRL do. Memory: masters 4, moments 8, gradients 4 bytes a parameter.
package optim
